"""``python -m droits`` : the same as the ``droits`` command."""

import sys

from droits.cli import main

sys.exit(main())
