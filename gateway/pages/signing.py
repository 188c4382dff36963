"""What pages sign and know again: tokens of forms, cookies. Each purpose has a secret of its own, in the store."""

from __future__ import annotations

from aiohttp import web
from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer

from gateway.runtime.context import Context
from gateway.store import secrets as secret_store

__all__ = ["BadSignature", "SignatureExpired", "Signers"]


class Signers:
    """Signers by purpose (`forms`, `console`). The time is the context's clock."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._signers: dict[str, URLSafeTimedSerializer] = {}

    async def signer(self, purpose: str) -> URLSafeTimedSerializer:
        """The signer of a purpose, the same at every node. Raises StoreFailed."""
        if purpose not in self._signers:
            secret = await self._context.store.write(lambda connection: secret_store.secret(connection, purpose))
            self._signers[purpose] = URLSafeTimedSerializer(secret, salt=purpose)
        return self._signers[purpose]


SIGNERS = web.AppKey("signers", Signers)
