"""How the values are fields of pydantic models: from their text, and to it. pydantic itself calls, and brings, this."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Callable


class PydanticHooks:
    """A value that stands in JSON as a text, which `pattern` describes and `_from_json` reads back."""

    __slots__ = ()
    _pattern: ClassVar[str]
    # In Python a value stays the value; but pydantic would take a dataclass apart.
    _dumped_when: ClassVar[Literal["json", "always"]] = "json"

    @classmethod
    @abstractmethod
    def _from_json(cls, text: str) -> Self: ...

    def _to_json(self) -> str:
        return str(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:
        from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

        def dump(value: object) -> str:
            if not isinstance(value, cls):  # a field that may hold several kinds of values asks each kind
                raise PydanticSerializationUnexpectedValue(f"no {cls.__name__}")
            return value._to_json()

        text = core_schema.no_info_after_validator_function(cls._from_json, core_schema.str_schema())
        return core_schema.json_or_python_schema(
            json_schema=text,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), text]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                dump, when_used=cls._dumped_when, return_schema=core_schema.str_schema()
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: Callable[..., object]) -> dict[str, Any]:
        return {"type": "string", "title": cls.__name__, "pattern": cls._pattern}
