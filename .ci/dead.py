"""Finds code of the program that only tests use, or nothing. Run at the root of the checkout: `python .ci/dead.py`.

It looks twice, since neither look sees everything. vulture finds names that occur nowhere else, also of methods and
attributes. The other look starts at what runs by itself (commands, hooks, migrations, a module's loose statements) and
follows from there which functions, classes and constants of modules are used; so it also finds one whose name something
else has. Neither reads the tests. Names that other packages use stand in `alive.toml`, each with the reason; an entry
that is not needed any more is reported as well.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

from vulture import Vulture

PACKAGES = ("gateway", "channels")

HOOKS = ("@app.command", "@app.callback", "@event.listens_for", "@field_validator", "@model_validator")
"""What is decorated with these is called by typer, SQLAlchemy or pydantic."""

LOADED_BY_PATH = ("*/migrations/*", "*/lexicons/[!_]*")
"""The modules that alembic loads, and the languages of requests to stop: all that stands in them is used."""

ANSWERS = "Shape"
"""The models of answers: the API's description is made of them, and tests compare the answers with it."""

Definition = tuple[str, str]  # the module's name, and the name in it
Trees = Mapping[Path, ast.Module]


def trees(root: Path) -> Trees:
    """Every module of the program, by its path from the root."""
    paths = sorted(path for package in PACKAGES for path in (root / package).rglob("*.py"))
    return {path.relative_to(root): ast.parse(path.read_text("utf-8")) for path in paths}


def by_name(root: Path, program: Trees) -> Iterator[tuple[str, str]]:
    """What vulture calls unused, but the fields of answers: each name, and where it stands."""
    answers = set(_fields_of_answers(program))
    vulture = Vulture(ignore_decorators=[*HOOKS])
    vulture.scavenge([str(root / package) for package in PACKAGES])
    for item in vulture.get_unused_code(min_confidence=60):
        path = Path(item.filename).relative_to(root)
        if (path, item.first_lineno) not in answers and not _loaded_by_path(path):
            yield item.name, f"{path}:{item.first_lineno}: unused {item.typ} {item.name}"


def _fields_of_answers(program: Trees) -> Iterator[tuple[Path, int]]:
    classes = [
        (path, node) for path, tree in program.items() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    names: set[str] = set()
    grown = {ANSWERS}
    while grown != names:
        names = grown
        grown = names | {node.name for _, node in classes if names & {ast.unparse(base) for base in node.bases}}
    for path, node in classes:
        if node.name in names:
            yield from ((path, field.lineno) for field in node.body if isinstance(field, ast.AnnAssign))


class Uses:
    """What the definitions of modules use of each other. Of a definition this is all that its statement names; what a
    module says outside definitions is used from the start, and so is what `alive` names."""

    def __init__(self, program: Trees, alive: Iterable[str]) -> None:
        self._modules = {_module(path) for path in program}
        self._exported = {
            (_module(path), it.asname or it.name)
            for path, tree in program.items()
            if path.name == "__init__.py"
            for statement in tree.body
            if isinstance(statement, ast.ImportFrom)
            for it in statement.names
        }
        self.places: dict[Definition, str] = {}
        self._uses: dict[Definition, set[Definition]] = {}
        self._start: set[Definition] = set()
        for path, tree in program.items():
            self._read(path, tree, set(alive))

    def dead(self) -> Iterator[Definition]:
        """The definitions that nothing reaches."""
        reached: set[Definition] = set()
        waiting = list(self._start)
        while waiting:
            if (definition := waiting.pop()) not in reached:
                reached.add(definition)
                waiting.extend(self._uses.get(definition, ()))
        return (definition for definition in self.places if definition not in reached)

    def _read(self, path: Path, tree: ast.Module, alive: set[str]) -> None:
        module = _module(path)
        imported: dict[str, str | Definition] = {}  # a name here: which module, or which definition elsewhere
        for statement in tree.body:
            imported |= self._imports(path, statement)
        for name, meant in imported.items():  # what a module imports can be asked of it
            if not isinstance(meant, str):
                self._uses[module, name] = {meant}
        own = {name for statement in tree.body for name in _defines(statement)}
        for statement in tree.body:
            if isinstance(statement, ast.Import | ast.ImportFrom):
                continue
            uses = set(self._named(path, statement, imported, own))
            names = [] if _loaded_by_path(path) else _defines(statement)
            if not names or _hooked(statement) or alive & set(names):
                self._start |= uses | {(module, name) for name in names}
            for name in names:
                if name != "__all__":
                    self.places.setdefault((module, name), f"{path}:{statement.lineno}")
                    self._uses.setdefault((module, name), set()).update(uses)

    def _named(
        self, path: Path, statement: ast.stmt, imported: Mapping[str, str | Definition], own: set[str]
    ) -> Iterator[Definition]:
        known = dict(imported)
        for node in ast.walk(statement):
            if isinstance(node, ast.stmt):
                known |= self._imports(path, node)
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                meant = known.get(node.id)
                if isinstance(meant, tuple):
                    yield meant
                elif node.id in own:
                    yield _module(path), node.id
            elif isinstance(node, ast.Attribute) and isinstance(meant := known.get(_dotted(node.value)), str):
                yield meant, node.attr

    def _imports(self, path: Path, statement: ast.stmt) -> dict[str, str | Definition]:
        found: dict[str, str | Definition] = {}
        if isinstance(statement, ast.Import):
            found |= {it.asname or it.name: it.name for it in statement.names if it.name in self._modules}
        elif isinstance(statement, ast.ImportFrom) and statement.module is not None:
            for it in statement.names:
                whole = f"{statement.module}.{it.name}"
                if whole in self._modules and (statement.module, it.name) not in self._exported:
                    found[it.asname or it.name] = whole
                elif statement.module in self._modules:
                    found[it.asname or it.name] = (statement.module, it.name)
        return found


def _loaded_by_path(path: Path) -> bool:
    return any(fnmatch(str(path), pattern) for pattern in LOADED_BY_PATH)


def _module(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def _dotted(value: ast.expr) -> str:
    return ast.unparse(value) if isinstance(value, ast.Name | ast.Attribute) else ""


def _defines(statement: ast.stmt) -> list[str]:
    """The names that a statement of a module defines."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [statement.name]
    if isinstance(statement, ast.Assign):
        targets = [node for target in statement.targets for node in ast.walk(target)]
        return [node.id for node in targets if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    return []


def _hooked(statement: ast.stmt) -> bool:
    decorators = getattr(statement, "decorator_list", [])
    return any(f"@{ast.unparse(decorator).partition('(')[0]}" in HOOKS for decorator in decorators)


def findings(root: Path, alive: Mapping[str, str]) -> list[str]:
    """What is wrong under this root, a line each; `alive` are the names that something else uses, with reasons."""
    program = trees(root)
    unused = list(by_name(root, program))
    lines = {where for name, where in unused if name not in alive}
    uses = Uses(program, alive)
    lines |= {f"{uses.places[module, name]}: nothing uses {name}" for module, name in uses.dead()}
    needed = {name for name, _ in unused} | {name for _, name in Uses(program, ()).dead()}
    needless = [f"alive.toml: {name} is used, or gone: drop the entry" for name in alive if name not in needed]
    return sorted(lines) + needless


def main() -> int:
    """Exit status 1 when something is dead."""
    root = Path(__file__).parents[1]
    alive = tomllib.loads((root / ".ci" / "alive.toml").read_text("utf-8"))
    found = findings(root, alive)
    print("\n".join(found) or "no dead code")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
