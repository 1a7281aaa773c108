#!/bin/sh
# All tests, those of the window beside the others, which halves the time; with arguments what pytest makes of them.
export QT_QPA_PLATFORM=offscreen QT_NO_GUI_THREADPOOL=1
pytest=".venv/bin/python -m pytest"
[ $# -eq 0 ] || exec $pytest "$@"

others=$(mktemp)
$pytest --ignore=tests/ui >"$others" 2>&1 &
$pytest tests/ui
window=$?
wait $!
rest=$?
cat "$others"
rm -f "$others"
[ $window -eq 0 ] && exit $rest
exit $window
