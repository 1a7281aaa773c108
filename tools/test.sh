#!/bin/sh
# All tests in two halves that take about as long as each other; with arguments what pytest makes of them.
export QT_QPA_PLATFORM=offscreen QT_NO_GUI_THREADPOOL=1
pytest=".venv/bin/python -m pytest"
[ $# -eq 0 ] || exec $pytest "$@"

others=$(mktemp)
{
  $pytest --ignore=tests/ui
  rest=$?
  $pytest tests/ui/batch/test_[l-z]*.py && exit $rest
  exit 1
} >"$others" 2>&1 &
$pytest tests/ui --ignore=tests/ui/batch
window=$?
$pytest tests/ui/batch/test_[a-k]*.py
batch=$?
wait $!
rest=$?
cat "$others"
rm -f "$others"
[ $window -eq 0 ] && [ $batch -eq 0 ] && exit $rest
exit 1
