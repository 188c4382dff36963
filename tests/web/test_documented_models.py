"""Every shape that the API takes or gives says what it is, and of every number what it counts."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

import gateway.web


def _models() -> Iterator[type[BaseModel]]:
    for module in pkgutil.iter_modules(gateway.web.__path__, "gateway.web."):
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(found, BaseModel) and found.__module__ == module.name and "[" not in found.__name__:
                yield found


MODELS = sorted(set(_models()), key=lambda model: model.__qualname__)


def _is_number(kind: Any) -> bool:
    return kind in (int, float) or any(map(_is_number, get_args(kind)))


def test_every_model_has_a_docstring_of_its_own() -> None:
    assert [model.__name__ for model in MODELS if not (model.__dict__.get("__doc__") or "").strip()] == []


def test_every_number_says_what_it_counts() -> None:
    assert {model.__name__: silent for model in MODELS if (silent := _silent_numbers(model))} == {}


def _silent_numbers(model: type[BaseModel]) -> set[str]:
    """The numbers of a model of which nothing says what they count."""
    words = set(re.findall(r"`(\w+)`", " ".join(each.__doc__ or "" for each in model.__mro__ if each in MODELS)))
    told = {name for name, field in model.model_fields.items() if field.description} | words
    numbers = {name for name, field in model.model_fields.items() if _is_number(field.annotation)}
    return numbers - told
