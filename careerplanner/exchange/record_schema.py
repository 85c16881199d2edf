"""The JSON Schema of a record file, made from the models that read one."""

from __future__ import annotations

import json

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """Return the schema as text; the same models give the same text."""
    from careerplanner.exchange.record_models import RecordFile

    schema = {"$schema": DIALECT, **RecordFile.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
