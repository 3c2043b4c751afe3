"""Rasa's own command line, with its libraries' deprecation warnings kept to themselves.

`python -m bot run …` and `python -m bot train …` are `rasa run …` and `rasa train …`. The pinned TensorFlow, keras and
matplotlib warn some thirty times at every start; none of it is for whoever starts Polku.
"""

import os
import sys
import warnings
from typing import Any, Type

_show = warnings.showwarning


def _quietly(message: Any, category: Type[Warning], *where: Any, **more: Any) -> None:
    if not issubclass(category, (DeprecationWarning, PendingDeprecationWarning, FutureWarning)):
        _show(message, category, *where, **more)


if __name__ == "__main__":
    warnings.showwarning = _quietly
    if "run" in sys.argv[1:2]:  # one thread is as fast for a message, and steady when the other core works
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from rasa.__main__ import main

    from bot.overhead import lighten_start

    lighten_start()
    main()
