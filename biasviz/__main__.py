"""`python -m biasviz`."""

import sys

from biasviz.cli import main

sys.exit(main())
