"""Adapters to the providers: one interface (`channel`, `inbound`, `outbound`, `errors`), one package a provider."""
