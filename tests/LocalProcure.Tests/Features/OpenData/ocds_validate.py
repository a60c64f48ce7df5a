"""Validates packages against OCDS 1.1 with extensions merged (JSON Merge Patch), everything from local files.

Usage: ocds_validate.py SCHEMA_FOLDER < one JSON object {"releases": [..packages..], "records": [..packages..]}
Prints one problem to a line; nothing when all are valid.
"""
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
from jsonschema import Draft4Validator, FormatChecker
from jsonschema.validators import RefResolver

OURS = ["ocds_bid_extension", "ocds_lots_extension", "ocds_organizationClassification_extension", "ocds_partyDetails_scale_extension", "ocds_uk_extension"]


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
store = {}
for name in ("release-schema.json", "versioned-release-validation-schema.json"):
    content = release if name == "release-schema.json" else load(folder / "1.1" / name)
    for at in ("https://standard.open-contracting.org/schema/1__1__5/", "https://standard.open-contracting.org/latest/schema/", "http://standard.open-contracting.org/latest/en/"):
        store[at + name] = content
    if "id" in content:
        store[content["id"]] = content


def refuse(uri):
    raise RuntimeError("would fetch " + uri)


asked = json.load(sys.stdin)
for kind, schema_name in (("releases", "release-package-schema.json"), ("records", "record-package-schema.json")):
    schema = load(folder / "1.1" / schema_name)
    text = json.dumps(schema)
    # Wherever the package schema points for a release, ours with its extensions stands.
    for part in set(p for p in text.split('"') if p.endswith("release-schema.json") and p.startswith("http")):
        store[part] = release
    for part in set(p for p in text.split('"') if p.endswith("versioned-release-validation-schema.json") and p.startswith("http")):
        store[part] = load(folder / "1.1" / "versioned-release-validation-schema.json")
    for at in (schema.get("id", ""), "https://standard.open-contracting.org/schema/1__1__5/" + schema_name):
        store[at.rstrip("#")] = schema
    resolver = RefResolver.from_schema(schema, store=store, handlers={"http": refuse, "https": refuse})
    validator = Draft4Validator(schema, resolver=resolver, format_checker=FormatChecker())
    for number, package in enumerate(asked.get(kind, [])):
        for error in validator.iter_errors(package):
            print(f"{kind} {number}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
