-- SPDX-FileCopyrightText: 2026 The Bespeak authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The role with which desks do their daily work on one PostgreSQL store. It can take messages in and
-- move cases; it can neither change the schema nor change or delete an event or a message, whatever
-- a program or a person with its password tries. Contacts can be erased, which the law asks for.
--
-- Run by the owner of the database, after the owner has opened the store once (that makes the
-- tables), and again after every step to a newer schema:
--     psql -d bespeak -f packaging/postgres/desk-role.sql
--     psql -d bespeak -c "ALTER ROLE bespeak_desk PASSWORD '…'"
-- Desks then use --store postgresql://bespeak_desk@server/bespeak

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bespeak_desk') THEN
        CREATE ROLE bespeak_desk LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
    END IF;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM bespeak_desk;
REVOKE CREATE ON SCHEMA public FROM PUBLIC, bespeak_desk;
GRANT USAGE ON SCHEMA public TO bespeak_desk;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO bespeak_desk;

-- What is written once.
GRANT INSERT ON event, document, document_part, part, contact, known_key, card TO bespeak_desk;
-- What an erased contact leaves.
GRANT DELETE ON contact TO bespeak_desk;
-- The end of the log, and settings.
GRANT UPDATE ON log_head TO bespeak_desk;
GRANT INSERT, UPDATE ON setting TO bespeak_desk;
-- What the log tells, and what "rebuild" makes again from it.
GRANT INSERT, UPDATE, DELETE ON case_record, outbox, quarantine TO bespeak_desk;
GRANT INSERT, UPDATE, DELETE ON campaign, campaign_tier, pledge, payment, ledger TO bespeak_desk;
GRANT INSERT, UPDATE, DELETE ON demand, build_line, stock, production_record TO bespeak_desk;
-- The community's designs and votes, which are deleted when they are taken back.
GRANT INSERT, DELETE ON community_item TO bespeak_desk;
-- What was handed to carriers and fetched from them; the log does not need it.
GRANT INSERT, UPDATE, DELETE ON parcel TO bespeak_desk;
