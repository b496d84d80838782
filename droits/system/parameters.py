"""OpenFisca's two trees of parameters, read when somebody asks.

At start OpenFisca parses 4 000 YAML files, then builds the whole tree again for each date it meets
(26 ms each, about a hundred dates for one answer). Two thirds of an answer's time go there, for a
few hundred figures. Here a folder is read when a child of it is asked for, and a figure is dated when
it is read. Same children, same order, same errors: see tests/test_system.py.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from openfisca_core.parameters import Parameter, ParameterNode, ParameterNodeAtInstant, config
from openfisca_core.parameters.helpers import _compose_name, _parse_child

from droits.chiffres import valeur_datee


def _read_yaml(path: Path) -> Any:
    # OpenFisca opens its files in the encoding of the machine, which is not UTF-8 on Windows.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=config.Loader)


class FolderNode(ParameterNode):
    """A folder of parameters, whose files are read the first time one of its children is asked for."""

    def __init__(self, name: str, folder: Path) -> None:
        # The constructor of OpenFisca is not called: it reads every file below the folder.
        self.name = name
        self.file_path = str(folder)

    @cached_property
    def children(self) -> dict[str, Any]:
        children: dict[str, Any] = {}
        for path in Path(self.file_path).iterdir():
            name = _compose_name(self.name, path.stem)
            if path.suffix in config.FILE_EXTENSIONS and path.stem != "index":
                children[path.stem] = _parse_child(name, _read_yaml(path), str(path))
            elif path.is_dir():
                children[path.name] = FolderNode(name, path)
        self.__dict__.update(children)  # as OpenFisca: a child is an attribute too
        return children

    @cached_property
    def _index(self) -> ParameterNode:
        """What index.yaml says of the folder."""
        path = Path(self.file_path, "index.yaml")
        return ParameterNode(self.name, data=(_read_yaml(path) if path.exists() else None) or {})

    @cached_property
    def description(self) -> str | None:
        return self._index.description  # type: ignore[no-any-return]

    @cached_property
    def documentation(self) -> str | None:
        return self._index.documentation  # type: ignore[no-any-return]

    @cached_property
    def metadata(self) -> dict[str, Any]:
        return self._index.metadata  # type: ignore[no-any-return]

    def __getattr__(self, name: str) -> Any:
        # Reached only for a child of a folder not read yet, or for a name that does not exist.
        # Python asks for names in __ while it copies, before the object knows its folder.
        if not name.startswith("__") and name in self.children:
            return self.children[name]
        raise AttributeError(f"{self.__dict__.get('name')!r} has no parameter named {name!r}")

    def _get_at_instant(self, instant: str) -> LazyNodeAtInstant:
        return LazyNodeAtInstant(self, instant)


class LazyNodeAtInstant(ParameterNodeAtInstant):
    """The parameters at a date: a child is dated the first time it is read.

    ``held``: a figure that ends after that day and has no successor goes on (see ``systeme_prolonge``).
    """

    def __init__(self, node: ParameterNode, instant: str, held: str | None = None) -> None:
        self._node = node
        self._name = node.name
        self._instant_str = instant
        self._held = held

    @cached_property
    def _children(self) -> dict[str, Any]:
        """All the children that have a value at that date, for who iterates over them."""
        children = ((name, self._child(name)) for name in self._node.children)
        return {name: child for name, child in children if child is not None}

    def _child(self, name: str) -> Any:
        if name not in self.__dict__:
            child = self._node.children[name]
            if isinstance(child, ParameterNode):
                self.__dict__[name] = LazyNodeAtInstant(child, self._instant_str, self._held)
            elif isinstance(child, Parameter) and self._held is not None:
                in_force = valeur_datee(child, self._instant_str, self._held)
                self.__dict__[name] = None if in_force is None else in_force.value
            else:
                self.__dict__[name] = type(child)._get_at_instant(child, self._instant_str)
        return self.__dict__[name]

    def __getattr__(self, name: str) -> Any:
        child = self._child(name) if name in self._node.children else None
        return child if child is not None else super().__getattr__(name)  # which says what is missing

    def __getitem__(self, key: Any) -> Any:
        return getattr(self, key) if isinstance(key, str) else super().__getitem__(key)
