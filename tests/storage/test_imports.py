"""What opening a store must not cost."""

import subprocess
import sys

TAKEN_IN = "import sys, storage.store; print('numpy' in sys.modules); import numpy; print(numpy.__name__)"


def test_the_store_leaves_numpy_alone_and_lets_others_have_it():
    told = subprocess.run([sys.executable, "-c", TAKEN_IN], check=True, capture_output=True, text=True).stdout
    assert told.split() == ["False", "numpy"]
