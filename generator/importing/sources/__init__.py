"""Reading sources: CSV, workbooks, lists in JSON and YAML, Open Referral, and a feed over the web."""
