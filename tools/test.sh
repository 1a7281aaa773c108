#!/bin/sh
# All tests, in parts of which as many run at once as there are cores; with arguments what pytest makes of them.
export QT_QPA_PLATFORM=offscreen QT_NO_GUI_THREADPOOL=1
pytest=".venv/bin/python -m pytest"
[ $# -eq 0 ] || exec $pytest "$@"

# Those that take longest come first, so that none is left alone at the end. tests/test_parts.py holds this list to be whole.
parts="
tests/ui/test_[l-z]*.py
tests/ui/network/test_[a-d]*.py
tests/ui/batch/test_[l-z]*.py
tests/ui/test_[a-k]*.py
tests/ui/batch/test_[a-k]*.py
tests/numerics tests/data tests/layer
tests/ui/chain
tests/test_*.py
tests/experiments
tests/ui/network/test_[e-z]*.py
tests/network tests/chain tests/updates tests/sharing
"
said=$(mktemp -d)
export pytest said
echo "$parts" | grep . | xargs -P "$(nproc)" -I PART sh -c '
  file=$(mktemp "$said/XXXXXX")
  if $pytest PART >"$file" 2>&1; then tail -n 1 "$file" | sed "s|^|PART: |"; else cat "$file"; exit 1; fi
'
failed=$?
rm -rf "$said"
exit $failed
