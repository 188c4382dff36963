"""The pages that people see: rendered here, over the same services as the API, without any asset from elsewhere."""
