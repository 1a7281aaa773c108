# Every target does its own set-up, in .venv, and only what is not done yet.
.POSIX:

# Another Python: make PYTHON=python3.13 run
PYTHON = python3
# Arguments for the program, for pytest or for uv: make run ARGS="--platform wayland"
ARGS =
# Another program for the menu of the desktop: make install-desktop PROGRAM=dist/biasviz/biasviz
PROGRAM =

run:
	@$(PYTHON) tools/setup.py run
	@.venv/bin/biasviz $(ARGS)

test:
	@$(PYTHON) tools/setup.py dev
	@tools/test.sh $(ARGS)

check:
	@$(PYTHON) tools/setup.py dev
	@.venv/bin/python -m ruff check .
	@.venv/bin/python -m mypy
	@tools/test.sh $(ARGS)

setup:
	@$(PYTHON) tools/setup.py dev

pictures:
	@$(PYTHON) tools/setup.py run
	@QT_QPA_PLATFORM=offscreen .venv/bin/python tools/pictures.py

translations:
	@$(PYTHON) tools/setup.py dev
	@.venv/bin/python tools/translations.py $(ARGS)

# The program as one folder that needs no Python: dist/biasviz
dist:
	@$(PYTHON) tools/setup.py run
	@$(PYTHON) tools/dist.py

install-desktop:
	@$(PYTHON) tools/setup.py run
	@.venv/bin/python tools/desktop.py install $(PROGRAM)

uninstall-desktop:
	@$(PYTHON) tools/desktop.py uninstall

lock:
	@$(PYTHON) tools/setup.py lock $(ARGS)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: run test check setup pictures translations dist install-desktop uninstall-desktop lock clean
