package understand

// Weights are bytes, so that eight of them are read at once and added up as whole numbers in the halves of a
// 64-bit word: it takes a quarter of the time of adding up floats one by one.

const (
	perWord = 8 // weights read at once
	few     = 4 // up to so many columns weights are added up one by one
	zero    = 128
	// lanes are the bytes of a word with room above each.
	lanes = 0x00ff00ff00ff00ff
	// mostSummed is how many bytes can be added up before a lane of 16 bits is full.
	mostSummed = 256
)

// RowLen is how many bytes the weights of one bucket take, of a model of so many columns.
func RowLen(columns int) int {
	if columns <= few {
		return columns
	}
	return (columns + perWord - 1) / perWord * perWord
}

// WeightOf is the byte that a weight of -127 to 127 is stored as.
func WeightOf(weight int) byte { return byte(weight + zero) }

// tally adds up weights: of each word read the even bytes and the odd ones apart.
type tally struct {
	sums [kinds]laneSums
	n    [kinds]int // how many were added since the last carry
}

// add adds up the weights of the features as they are stored, and returns the square of their length.
func (md *Model) add(features []Feature, into []float32) (length float32) {
	if len(into) <= few {
		return md.addFew(features, into)
	}
	var t tally
	row, mask := RowLen(len(into)), uint32(1)<<md.Bits-1
	for _, f := range features {
		weights := md.Weights[int(f.Hash&mask)*row:][:row]
		sums := &t.sums[f.kind]
		switch row {
		case 2 * perWord: // danger
			addTwo(sums, weights)
		case 3 * perWord: // danger, with hidden units
			addTwo(sums, weights)
			addOne(sums, weights[2*perWord:])
		case 5 * perWord: // departments
			addTwo(sums, weights)
			addThree(sums, weights[2*perWord:])
		default:
			for i := 0; len(weights) >= perWord; i += 2 {
				x := word64(weights)
				sums[i&(len(sums)-1)] += x & lanes
				sums[(i+1)&(len(sums)-1)] += x >> 8 & lanes
				weights = weights[perWord:]
			}
		}
		if t.n[f.kind]++; t.n[f.kind] == mostSummed {
			length += t.carry(f.kind, into)
		}
	}
	for k := range kinds {
		length += t.carry(k, into)
	}
	return length
}

// laneSums are what was added up of each word of weights: its even bytes, its odd bytes.
type laneSums = [2 * maxColumns / perWord]uint64

// addTwo adds the first two words of weights; without a loop it takes half the time.
func addTwo(sums *laneSums, weights string) {
	_ = weights[2*perWord-1]
	a, b := word64(weights), word64(weights[perWord:])
	sums[0] += a & lanes
	sums[1] += a >> 8 & lanes
	sums[2] += b & lanes
	sums[3] += b >> 8 & lanes
}

// addOne adds the third word.
func addOne(sums *laneSums, weights string) {
	x := word64(weights)
	sums[4] += x & lanes
	sums[5] += x >> 8 & lanes
}

// addThree adds the third word to the fifth.
func addThree(sums *laneSums, weights string) {
	_ = weights[3*perWord-1]
	a, b, c := word64(weights), word64(weights[perWord:]), word64(weights[2*perWord:])
	sums[4] += a & lanes
	sums[5] += a >> 8 & lanes
	sums[6] += b & lanes
	sums[7] += b >> 8 & lanes
	sums[8] += c & lanes
	sums[9] += c >> 8 & lanes
}

// word64 reads eight bytes, the first lowest. The compiler makes one load of it.
func word64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// carry moves what was added up of a kind into the sums of all kinds, and returns the square of its length.
func (t *tally) carry(k kind, into []float32) float32 {
	n := t.n[k]
	if n == 0 {
		return 0
	}
	sums, value := &t.sums[k], values[k]
	for c := range into {
		lane := sums[c/perWord*2+c&1] >> (c % perWord / 2 * 16) & 0xffff
		into[c] += value * float32(int(lane)-n*zero)
	}
	clear(sums[:RowLen(len(into))/perWord*2])
	t.n[k] = 0
	return float32(n) * value * value
}

// addFew is add for a model of few columns.
func (md *Model) addFew(features []Feature, into []float32) (length float32) {
	n := len(into)
	mask := uint32(1)<<md.Bits - 1
	for _, f := range features {
		value := values[f.kind]
		length += value * value
		row := md.Weights[int(f.Hash&mask)*n:][:n]
		for c := range into {
			into[c] += value * float32(int(row[c])-zero)
		}
	}
	return length
}
