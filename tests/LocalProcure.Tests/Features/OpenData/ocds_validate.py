"""Validates packages against OCDS 1.1 with extensions merged (JSON Merge Patch), everything from local files.

Usage: ocds_validate.py SCHEMA_FOLDER < one JSON object {"releases": [..packages..], "records": [..packages..]}
Prints one problem to a line; nothing when all are valid.
"""
import json
import pathlib
import sys

from jsonschema import Draft4Validator, FormatChecker

OURS = ["ocds_bid_extension", "ocds_lots_extension", "ocds_organizationClassification_extension", "ocds_partyDetails_scale_extension", "ocds_requirements_extension", "ocds_uk_extension"]


def merge(base, patch):
    if not isinstance(patch, dict):
        return patch
    if not isinstance(base, dict):
        base = {}
    for key, value in patch.items():
        if value is None:
            base.pop(key, None)
        else:
            base[key] = merge(base.get(key), value)
    return base


def load(path):
    return json.loads(path.read_text("utf-8"))


folder = pathlib.Path(sys.argv[1])
release = load(folder / "1.1" / "release-schema.json")
for name in OURS:
    release = merge(release, load(folder / "extensions" / name / "release-schema.json"))
release.pop("id", None)


def package_schema(name):
    """The package's schema with ours for a release inside, so that every reference is a local one."""
    schema = load(folder / "1.1" / name)
    schema.pop("id", None)
    text = json.dumps(schema)
    for reference in {part for part in text.split('"') if part.startswith("http") and part.endswith("/release-schema.json")}:
        text = text.replace(f'"$ref": "{reference}"', '"$ref": "#/definitions/WholeRelease"')
    # We publish no versioned releases.
    for reference in {part for part in text.split('"') if part.startswith("http") and part.endswith("versioned-release-validation-schema.json")}:
        text = text.replace(f'"$ref": "{reference}"', '"type": "object"')
    schema = json.loads(text)
    definitions = schema.setdefault("definitions", {})
    for key, value in release["definitions"].items():
        assert key not in definitions, key
        definitions[key] = value
    definitions["WholeRelease"] = {key: value for key, value in release.items() if key != "definitions"}
    return schema


asked = json.load(sys.stdin)
for kind, name in (("releases", "release-package-schema.json"), ("records", "record-package-schema.json")):
    validator = Draft4Validator(package_schema(name), format_checker=FormatChecker())
    for number, package in enumerate(asked.get(kind, [])):
        for error in validator.iter_errors(package):
            print(f"{kind} {number}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
