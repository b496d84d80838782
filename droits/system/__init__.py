"""The tax-benefit system behind one door: OpenFisca-France, the aids of Paris and our corrections.

Nobody else builds one. It is OpenFisca's own code on OpenFisca's own figures, only read when they are
needed; bare OpenFisca remains the oracle (tests/test_system.py) and nothing of it is patched.
"""

from __future__ import annotations

import copy
import gc
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from openfisca_core import periods
from openfisca_core.periods import DateUnit, Period
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france import FranceTaxBenefitSystem

from droits.corrections import Corrections
from droits.system.parameters import FolderNode, LazyNodeAtInstant

RULES = Path(__file__).parents[1] / "rules"


@cache
def systeme() -> TaxBenefitSystem:
    """The system that answers: France, Paris and our corrections; built once per process."""
    return construire()


def construire() -> TaxBenefitSystem:
    """A new system, for who wants one of their own."""
    with collector_paused():
        france = France()
        france.add_variables_from_directory(str(RULES))
        france.parameters.merge(FolderNode("", _figures()))
        return FranceCorrigee(france)


@cache
def systeme_prolonge(connu_au: date) -> TaxBenefitSystem:
    """The same rules for the months after ``connu_au``: a figure that has an end then, and no successor, goes on.

    For who looks ahead « avec les règles connues aujourd'hui »; a new value that is known takes its place.
    """
    copie = copy.copy(systeme())
    copie.connu_au = connu_au
    copie._parameters_at_instant_cache = {}
    return copie


def connu_au(un_systeme: TaxBenefitSystem) -> date | None:
    """The day whose figures go on, for a :func:`systeme_prolonge`."""
    return un_systeme.connu_au if isinstance(un_systeme, LazySystem) else None


def preparer_simulation(simulation: Simulation, premier_mois: Period) -> None:
    """Tell OpenFisca the first month that has inputs: it stops computing the years before it.

    It must be the first month supplied, no later: a formula of an earlier month gives its default value.
    """
    if premier_mois.unit != DateUnit.MONTH or premier_mois.size != 1:
        # OpenFisca compares units before dates: a year would put every month to zero, without a word.
        raise ValueError(f"one month is expected, not {premier_mois}")
    simulation.start_computation_period = premier_mois


class LazySystem(TaxBenefitSystem):
    """What OpenFisca builds at start and never uses, left out; what it forgets, kept."""

    connu_au: date | None = None
    _parameters_at_instant_cache: dict[object, LazyNodeAtInstant]

    def load_parameters(self, path_to_yaml_dir: str) -> None:
        self.parameters = self.preprocess_parameters(FolderNode("", Path(path_to_yaml_dir)))
        self._parameters_at_instant_cache = {}

    def add_variables_from_file(self, file_path: str) -> None:
        """As OpenFisca, without parsing the source of each variable, which only its web API shows."""
        module_name = f"{id(self)}_{hash(file_path)}_{Path(file_path).stem}"
        spec = importlib.util.spec_from_file_location(module_name, file_path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[module_name] = module
        spec.loader.exec_module(module)
        for _, item in sorted(vars(module).items()):
            if isinstance(item, type) and issubclass(item, Variable) and item.__module__ == module_name:
                self.add_variable(item)

    def get_parameters_at_instant(self, instant: str | int | Period | periods.Instant) -> LazyNodeAtInstant:
        """As OpenFisca, whose own cache holds 128 dates for all systems: two months of reference fill it."""
        nodes = self._parameters_at_instant_cache
        if instant not in nodes:
            day = str(periods.instant(instant.start if isinstance(instant, Period) else instant))
            if day not in nodes:
                held = self.connu_au.isoformat() if self.connu_au else None
                nodes[day] = LazyNodeAtInstant(self.parameters, day, held)
            nodes[instant] = nodes[day]
        return nodes[instant]


class France(LazySystem, FranceTaxBenefitSystem):
    """OpenFisca-France, and nothing else: it gives what bare OpenFisca-France gives."""

    __module__ = FranceTaxBenefitSystem.__module__  # where OpenFisca looks for the package it names in errors


class FranceCorrigee(LazySystem, Corrections):
    """Our reform. Were it to change figures, OpenFisca's copy of the tree copies only what has been read."""


def _figures() -> Path:
    linked = RULES / "parameters"
    # A clone on Windows may hold a text file where git stores a link.
    return linked if linked.is_dir() else RULES.parents[1] / "parameters"


@contextmanager
def collector_paused() -> Iterator[None]:
    """All that is made at start is kept: looking for garbage in it takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
    gc.freeze()
