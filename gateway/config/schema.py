"""Which keys the file may have, by the models.

`table_at` finds the model of a place, for "did you mean"; `every_key` lists all keys as patterns, with which a test
compares the documentation.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from gateway.config.mistakes import Loc
from gateway.config.model import File


def table_at(loc: Loc) -> type[BaseModel] | None:
    """The model of the table at a place, or None when there is no table of fixed keys. The adapter of a channel stands
    in the place after the channel's id, as pydantic gives it."""
    kinds: list[Any] = [File]
    for step in loc:
        kinds = [inner for kind in kinds for inner in _inside(kind, step)]
    models = [kind for kind in kinds if _is_model(kind)]
    return models[0] if len(models) == 1 else None


def every_key() -> Iterator[str]:
    """Every key of the file, once: `channels.<id>.sender`, `event_sinks[].url`."""
    seen: set[str] = set()
    for path in _keys("", File):
        if path not in seen:
            seen.add(path)
            yield path


def _keys(prefix: str, kind: Any) -> Iterator[str]:
    for part in _parts(kind):
        if _is_model(part):
            for name, field in part.model_fields.items():
                path = f"{prefix}.{name}" if prefix else name
                below = list(_keys(path, field.annotation))
                yield from below or [path]
        elif get_origin(part) is dict:
            yield from _keys(f"{prefix}.<id>", get_args(part)[1])
        elif get_origin(part) is tuple:
            yield from _keys(f"{prefix}[]", get_args(part)[0])


def _inside(kind: Any, step: str | int) -> Iterator[Any]:
    """What stands at a key, an index or an adapter's name inside a kind."""
    if _is_model(kind):
        if step in kind.model_fields:
            yield from _parts(kind.model_fields[step].annotation)
        elif step in _adapters(kind):
            yield kind
    elif get_origin(kind) is dict:
        yield from _parts(get_args(kind)[1])
    elif get_origin(kind) is tuple:
        yield from _parts(get_args(kind)[0])


def _parts(kind: Any) -> Iterator[Any]:
    """The kinds that an annotation allows."""
    if get_origin(kind) is Annotated:
        yield from _parts(get_args(kind)[0])
    elif get_origin(kind) in (Union, types.UnionType):
        for part in get_args(kind):
            yield from _parts(part)
    else:
        yield kind


def _adapters(model: type[BaseModel]) -> tuple[str, ...]:
    field = model.model_fields.get("adapter")
    return get_args(field.annotation) if field else ()


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)
