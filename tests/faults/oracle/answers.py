"""How the oracle expects a number to be shown to a viewer."""

import base64
from datetime import datetime
from typing import Any

from tests.faults.oracle.model import Account, Change, Grant, Model, Number

FIRST = 20

OWN = """
  id databaseId e164 countryCode type numberType nickname name tags note reference
  productType status callingName
  callingNameStatus callingNameUpdate { requestedName status requestedAt dueAt settledAt reason }
  viewerAccess viewerCanUpdate version createdAt updatedAt deletionAt owner { name }
  viewerGrants { grantee { name } grantedBy { name } createdAt expiresAt }
"""
GRANT = "grantee { name } grantedBy { name } createdAt expiresAt"
CHANGE = "field oldValue newValue actor { name } at"
WHOLE = f"""
  {OWN} grants(first: {FIRST}) {{ totalCount nodes {{ {GRANT} }} }}
  changes(first: {FIRST}) {{ totalCount nodes {{ {CHANGE} }} }}
"""


def rfc3339(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def global_id(typename: str, database_id: int) -> str:
    return base64.b64encode(f"{typename}:{database_id}".encode()).decode()


def node_id(number: Number) -> str:
    return global_id("PhoneNumber", number.id)


def own(model: Model, viewer: Account, number: Number) -> dict[str, Any]:
    """The fields of OWN."""
    access = model.claims(viewer, number)[0]
    return {
        "id": node_id(number),
        "databaseId": number.id,
        "e164": number.e164,
        "countryCode": number.country,
        "type": number.type,
        "numberType": "TOLL_FREE" if number.is_toll_free else "LOCAL",
        "nickname": number.nickname,
        "name": number.name,
        "tags": number.tags.split("|") if number.tags else [],
        "note": number.note,
        "reference": number.reference,
        "productType": number.product_type,
        "status": status(number),
        "callingName": number.calling_name,
        "callingNameStatus": number.calling_name_status,
        "callingNameUpdate": _request(number),
        "viewerAccess": access,
        "viewerCanUpdate": access == "OWNER",
        "version": number.version,
        "createdAt": rfc3339(number.created_at),
        "updatedAt": rfc3339(number.updated_at),
        "deletionAt": _moment(number.deletion_at),
        "owner": {"name": number.owner.name},
        "viewerGrants": viewer_grants(model, viewer, number),
    }


def whole(model: Model, viewer: Account, number: Number) -> dict[str, Any]:
    """The fields of WHOLE; the first grants and changes."""
    shared, trail = grants(model, viewer, number), changes(viewer, number)
    return {
        **own(model, viewer, number),
        "grants": None if shared is None else {"totalCount": len(shared), "nodes": shared[:FIRST]},
        "changes": {"totalCount": len(trail), "nodes": trail[:FIRST]},
    }


def status(number: Number) -> str:
    return "RELEASE_IN_PROGRESS" if number.is_deleted else "UNASSIGNED"


def grants(model: Model, viewer: Account, number: Number) -> list[dict[str, Any]] | None:
    """All grants as GRANT; None for all but the owner."""
    if viewer is not number.owner:
        return None
    return [grant(one) for one in number.grants_in_force(model.now)]


def viewer_grants(model: Model, viewer: Account, number: Number) -> list[dict[str, Any]]:
    """The grants by which the viewer sees it, their own and those of their teams, as GRANT."""
    grantees = [viewer, *viewer.teams]
    return [grant(one) for one in number.grants_in_force(model.now) if one.grantee in grantees]


def grant(one: Grant) -> dict[str, Any]:
    return {
        "grantee": {"name": one.grantee.name},
        "grantedBy": {"name": one.granted_by.name},
        "createdAt": rfc3339(one.created_at),
        "expiresAt": _moment(one.expires_at),
    }


def changes(viewer: Account, number: Number) -> list[dict[str, Any]]:
    """The trail as CHANGE, newest first, for everybody but the owner without grants."""
    shown = [one for one in number.trail if one.field != "GRANT" or viewer is number.owner]
    return [_changed(one) for one in reversed(shown)]


def _changed(one: Change) -> dict[str, Any]:
    return {
        "field": one.field,
        "oldValue": one.old,
        "newValue": one.new,
        "actor": {"name": one.actor.name} if one.actor else None,
        "at": rfc3339(one.at),
    }


def _request(number: Number) -> dict[str, Any] | None:
    request = number.request
    if request is None:
        return None
    return {
        "requestedName": request.name,
        "status": request.status,
        "requestedAt": rfc3339(request.requested_at),
        "dueAt": rfc3339(request.due_at),
        "settledAt": _moment(request.settled_at),
        "reason": request.reason,
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else rfc3339(moment)
