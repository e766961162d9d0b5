package money

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"
)

// Allocate divides total over weights in proportion, by largest remainder: the parts sum to total exactly, each differs
// from its exact share by less than 1, and equal remainders favour the lower index, so that the same input always gives
// the same parts. A negative total gives the mirror image of the positive one.
//
// A weight of 0 gets nothing; a negative weight counts as 0. When no weight is positive, all count the same, because the
// total must go somewhere. No weights give nil.
func Allocate(total int64, weights []int64) []int64 {
	if len(weights) == 0 {
		return nil
	}
	weigh := func(i int) uint64 { return uint64(max(weights[i], 0)) }
	var sum, overflowed uint64
	for i := range weights {
		var carry uint64
		sum, carry = bits.Add64(sum, weigh(i), 0)
		overflowed |= carry
	}
	switch {
	case overflowed != 0:
		return allocateBig(total, weights)
	case sum == 0:
		weigh = func(int) uint64 { return 1 }
		sum = uint64(len(weights))
	}

	size := magnitude(total)
	left := size
	shares := make([]share, len(weights))
	for i := range weights {
		hi, lo := bits.Mul64(size, weigh(i))
		part, rest := bits.Div64(hi, lo, sum) // hi < sum, since no weight exceeds the sum and size ≤ 2^63
		shares[i] = share{index: i, part: part, rest: rest}
		left -= part
	}
	if left > 0 {
		slices.SortFunc(shares, func(a, b share) int {
			return cmp.Or(cmp.Compare(b.rest, a.rest), cmp.Compare(a.index, b.index))
		})
		for i := range left {
			shares[i].part++
		}
	}
	parts := make([]int64, len(weights))
	for _, s := range shares {
		parts[s.index] = restore(s.part, total)
	}
	return parts
}

type share struct {
	index      int
	part, rest uint64
}

// restore gives a part the sign of the total. It cannot overflow, since no part is larger than the total.
func restore(part uint64, total int64) int64 {
	if total < 0 {
		return int64(-part)
	}
	return int64(part)
}

// allocateBig is Allocate for weights whose sum exceeds 64 bits.
func allocateBig(total int64, weights []int64) []int64 {
	type bigShare struct {
		index int
		part  uint64
		rest  *big.Int
	}
	sum := new(big.Int)
	for _, w := range weights {
		sum.Add(sum, big.NewInt(max(w, 0)))
	}
	size := new(big.Int).SetUint64(magnitude(total))
	left := magnitude(total)
	shares := make([]bigShare, len(weights))
	for i, w := range weights {
		product := new(big.Int).Mul(size, big.NewInt(max(w, 0)))
		part, rest := product.QuoRem(product, sum, new(big.Int))
		shares[i] = bigShare{index: i, part: part.Uint64(), rest: rest}
		left -= part.Uint64()
	}
	slices.SortFunc(shares, func(a, b bigShare) int {
		return cmp.Or(b.rest.Cmp(a.rest), cmp.Compare(a.index, b.index))
	})
	for i := range left {
		shares[i].part++
	}
	parts := make([]int64, len(weights))
	for _, s := range shares {
		parts[s.index] = restore(s.part, total)
	}
	return parts
}
