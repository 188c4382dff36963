"""Adapters to the providers: one common interface (`channels.base`), one provider a module or folder."""
