"""Asks with the tokens of the run by turns (each may ask 600 times a minute), and for records that are there."""

import itertools
import json
import os
import urllib.request
import uuid

import schemathesis

TOKENS = itertools.cycle(os.environ["SEGUITO_TOKENS"].split())
API = os.environ["SEGUITO_API"]
# Parameters and fields that name a record, with the list in which such records are.
LISTS = {
    "client": "clients",
    "contact": "contacts",
    "project": "projects",
    "member": "members",
    "manager": "members",
    "owner": "members",
    "flag": "flags",
    "request": "requests",
    "opportunity": "opportunities",
    "promise": "promises",
    "wish": "wishes",
    "mark": "marks",
    "plan": "plans",
    "order": "orders",
    "interaction": "interactions",
    "touchpoint": "touchpoints",
}


def ids_of(name):
    request = urllib.request.Request(f"{API}/{name}?limit=20", headers=bearer(next(TOKENS)))
    with urllib.request.urlopen(request) as answer:
        return [item["id"] for item in json.load(answer)["items"]]


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


LISTED = {name: ids_of(name) for name in sorted(set(LISTS.values()))}
KNOWN = {name: itertools.cycle(LISTED[kind]) for name, kind in LISTS.items() if LISTED[kind]}


@schemathesis.auth(refresh_interval=None)
class Tokens:
    def get(self, case, context):
        return next(TOKENS)

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return known(context, path_parameters)


@schemathesis.hook
def map_body(context, body):
    return known(context, body)


def known(context, names):
    """Every other record that is asked for is there; what is no id stays what it is, and nothing is deleted."""
    if not isinstance(names, dict) or context.operation.method.upper() == "DELETE":
        return names
    return {name: one_of(name, value) for name, value in names.items()}


def one_of(name, value):
    return next(KNOWN[name]) if name in KNOWN and is_id(value) and value[-1] in "02468ace" else value


def is_id(value):
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False
