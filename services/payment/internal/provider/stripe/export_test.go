package stripe

// DeclineTable is the table of decline codes with ours.
func DeclineTable() map[string]string {
	m := map[string]string{}
	for reason, d := range declines {
		m[reason] = d.code
	}
	return m
}
