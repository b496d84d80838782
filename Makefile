# Every target prepares .venv by itself, on a fresh machine too: Python 3.11 or later is all it needs.
PYTHON = python3
COEURS = 2
# The day of docs/couverture.md: that of its last reading.
AU = 2026-11-22
VENV = .venv
BIN = $(VENV)/bin
PRET = $(VENV)/pret

.PHONY: aide bilan test test-lent test-sortie lint format banc exactitude couverture pages relecture noms contraintes propre

aide:
	@echo 'make bilan      le bilan de exemples/retraitee.yaml'
	@echo 'make test       les tests (moins de dix minutes sur deux cœurs)'
	@echo 'make test-lent  les tests longs, et les tirages au hasard'
	@echo 'make test-sortie  la page dans un navigateur, le PDF, la grammaire (dit ce qui manque)'
	@echo 'make lint       ruff et mypy'
	@echo 'make format     remet le code en forme'
	@echo 'make banc       mesures de vitesse, face à OpenFisca seul'
	@echo 'make exactitude récrit docs/exactitude.md'
	@echo 'make couverture récrit docs/couverture.md : le registre des aides'
	@echo 'make pages      récrit tests/pages : la page et le dossier de chaque exemple'
	@echo 'make relecture  récrit benchmarks/relecture.md : ce que trouve « droits relire »'
	@echo 'make noms       relève les noms d'"'"'OpenFisca que le code utilise'
	@echo 'make contraintes  recalcule constraints.txt'
	@echo 'make propre     efface ce qui a été construit'

$(PRET): constraints.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(PRET)

bilan: $(PRET)
	$(BIN)/droits bilan exemples/retraitee.yaml

test: $(PRET)
	$(BIN)/python -m pytest -n $(COEURS) --dist loadscope

test-lent: $(PRET)
	$(BIN)/python -m pytest --hypothesis-profile=hasard -m "lent or hypothesis"

# What is absent (Node.js, Chromium, Grammalecte) is skipped, and the closing lines say so.
test-sortie: $(PRET)
	-command -v npm >/dev/null && npm ci --silent --prefix tests/sortie
	$(BIN)/python -m pytest -m sortie tests/sortie

lint: $(PRET)
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(PRET)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

banc: $(PRET)
	for mesure in benchmarks/*.py; do $(BIN)/python "$$mesure" || exit 1; done

exactitude: $(PRET)
	$(BIN)/python -m droits.guard.exactitude > docs/exactitude.nouveau
	mv docs/exactitude.nouveau docs/exactitude.md

couverture: $(PRET)
	$(BIN)/droits aides --format md --au $(AU) > docs/couverture.nouveau
	mv docs/couverture.nouveau docs/couverture.md

pages: $(PRET)
	for cas in exemples/*.yaml; do \
	  $(BIN)/droits bilan --sans-couleur $$cas > tests/pages/$$(basename $$cas .yaml).txt 2>/dev/null; done
	$(BIN)/droits bilan --sans-couleur --dossier --details exemples/retraitee.yaml > tests/pages/retraitee.dossier.txt

relecture: $(PRET)
	$(BIN)/python benchmarks/relecture/mesurer.py > benchmarks/relecture.nouveau
	mv benchmarks/relecture.nouveau benchmarks/relecture.md

noms: $(PRET)
	$(BIN)/python -m droits.guard.noms_openfisca > tests/noms_openfisca.txt

contraintes:
	$(PYTHON) -m venv $(VENV)/contraintes
	$(VENV)/contraintes/bin/python -m pip install -qq --disable-pip-version-check pip-tools
	CUSTOM_COMPILE_COMMAND='make contraintes' $(VENV)/contraintes/bin/pip-compile --quiet --generate-hashes \
	  --all-extras --strip-extras --allow-unsafe --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --output-file constraints.txt pyproject.toml

propre:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
