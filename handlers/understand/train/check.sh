#!/usr/bin/env bash
# Learns models anew as they were learnt, and compares every byte: `make train-check`, or only some of them: `make train-check MODELS="tongue abuse"`.
#
# A model is what the commit that last changed its file gives: words and keywords that came later act at once and were not there to be learnt.
# Where the program that learnt it was an older one, that one stands in `by`.
set -euo pipefail
cd "$(dirname "$0")/../../.."
declare -A by=([department]=751bb2e1 [danger]=20e3fb5c)
tree=$(mktemp -d)
trap 'git worktree remove --force "$tree" 2>/dev/null || true; rm -rf "$tree"' EXIT
for name in ${*:-tongue category abuse department danger}; do
	learnt=$(git log -1 --format=%h -- "handlers/understand/model/$name.bin")
	git worktree remove --force "$tree" 2>/dev/null || true
	git worktree add --quiet --force --detach "$tree" "${by[$name]:-$learnt}"
	git -C "$tree" checkout --quiet "$learnt" -- handlers/understand/examples handlers/understand/model
	echo "$name, by ${by[$name]:-$learnt} from the examples of $learnt"
	(cd "$tree" && go run ./handlers/understand/train -check -only "$name" 2>&1 | grep -E 'unchanged|is not what')
done
