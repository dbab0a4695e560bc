-- SPDX-FileCopyrightText: 2026 The Bespeak authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a branch shows to its head office: the log and what follows from it. Contacts, messages and
-- keys stay in the branch. The server needs wal_level=logical. Run by the owner of the branch's
-- database, after the store was opened once:
--     psql -d bespeak_berlin -f packaging/postgres/publish.sql
CREATE PUBLICATION head_office FOR TABLE
    log_head, event, case_record,
    campaign, campaign_tier, pledge, payment, ledger,
    demand, build_line, stock, production_record;
