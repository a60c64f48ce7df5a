"""Validates packages against OCDS 1.1 with the extensions that they declare merged (JSON Merge Patch), everything from local files.

Usage: ocds_validate.py SCHEMA_FOLDER < one JSON object {"releases": [..packages..], "records": [..packages..]}
Prints one problem to a line; nothing when all are valid. A problem is also a declared extension that there is no schema for, and a
field that neither the standard nor a declared extension knows, except our own that docs/opendata.md names.
"""
import copy
import json
import pathlib
import re
import sys

from jsonschema import Draft4Validator, FormatChecker

# Not in the schema folder: written here from what the extensions' own pages say of their fields.
OURS = {"ocds_location_extension": "location.json", "ocds_performance_failures_extension": "performance_failures.json"}
OWN_FIELDS = {"awards/suppliers/share", "tender/statusDetails", "tender/statusDetails_cy"}


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
beside = pathlib.Path(__file__).parent / "extensions"


def schema_of(name):
    path = beside / OURS[name] if name in OURS else folder / "extensions" / name / "release-schema.json"
    return load(path) if path.exists() else None


def release_schema(names):
    release = load(folder / "1.1" / "release-schema.json")
    # What an extension alters must be there before it: the UK's alters others' fields, so it comes last.
    for name in sorted(names, key=lambda n: n == "ocds_uk_extension"):
        release = merge(release, schema_of(name))
    release.pop("id", None)
    return release


def package_schema(name, release):
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


def unknown(value, schema, definitions, path):
    """Names of fields that no schema knows: the standard allows them, so a slip of the pen would pass."""
    if isinstance(value, list):
        for one in value:
            yield from unknown(one, schema.get("items", {}), definitions, path)
        return
    if not isinstance(value, dict):
        return
    schema = resolve(schema, definitions)
    for one in schema.get("oneOf", []) + schema.get("anyOf", []):
        schema = merge(copy.deepcopy(schema), resolve(one, definitions))
    for key, inner in value.items():
        known = schema.get("properties", {}).get(key)
        if known is None and not any(re.search(pattern, key) for pattern in schema.get("patternProperties", {})):
            # The UK's extension asks for no translations, and we translate its words as the others'.
            if not (key.endswith("_cy") and key[:-3] in schema.get("properties", {})):
                yield f"{path}{key}"
        elif known is not None:
            yield from unknown(inner, known, definitions, f"{path}{key}/")


def resolve(schema, definitions):
    return definitions.get(schema["$ref"].rsplit("/", 1)[-1], {}) if "$ref" in schema else schema


asked = json.load(sys.stdin)
validators = {}
for kind, name in (("releases", "release-package-schema.json"), ("records", "record-package-schema.json")):
    for number, package in enumerate(asked.get(kind, [])):
        names = tuple(address.split("/")[-3] for address in package.get("extensions", []))
        missing = [n for n in names if schema_of(n) is None]
        for extension in missing:
            print(f"{kind} {number}: {extension} is declared and there is no schema for it")
        if missing:
            continue
        if (kind, names) not in validators:
            release = release_schema(names)
            schema = package_schema(name, release)
            Draft4Validator.check_schema(schema)
            validators[kind, names] = Draft4Validator(schema, format_checker=FormatChecker()), release
        validator, release = validators[kind, names]
        for error in validator.iter_errors(package):
            print(f"{kind} {number}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
        releases = package.get("releases", []) if kind == "releases" else [r["compiledRelease"] for r in package.get("records", [])]
        for field in sorted({f for r in releases for f in unknown(r, release, release["definitions"], "")} - OWN_FIELDS):
            print(f"{kind} {number}: {field} is in no schema")
