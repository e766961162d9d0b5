package throttle

// MaxKeys is the bound of a limiter's memory.
const MaxKeys = maxKeys

// Len is how many keys a limiter remembers.
func (l *Limiter) Len() int { return len(l.full) }
