"""Executes notebooks through nbclient with their folder as working folder, and writes them into another one."""
import pathlib
import sys

import nbformat
from nbclient import NotebookClient

out = pathlib.Path(sys.argv[1])
for name in sys.argv[2:]:
    path = pathlib.Path(name)
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    NotebookClient(notebook, timeout=120, kernel_name="trs", resources={"metadata": {"path": str(path.parent)}}).execute()
    nbformat.write(notebook, out / path.name)
