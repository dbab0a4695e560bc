-- SPDX-FileCopyrightText: 2026 The Bespeak authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The cases and the logs of all branches that a head office follows, each with its branch's name.
-- join-branch runs this each time a branch comes.
SET client_min_messages = warning;
DO $$
DECLARE
    name text;
    cases text;
    events text;
BEGIN
    FOR name IN SELECT subname FROM pg_subscription JOIN pg_database ON subdbid = pg_database.oid
                WHERE datname = current_database() ORDER BY 1 LOOP
        cases := concat_ws(' UNION ALL ', cases,
                           format('SELECT %L AS branch, * FROM %I.case_record', name, name));
        events := concat_ws(' UNION ALL ', events,
                            format('SELECT %L AS branch, * FROM %I.event', name, name));
    END LOOP;
    EXECUTE 'DROP VIEW IF EXISTS public.all_cases, public.all_events';
    EXECUTE 'CREATE VIEW public.all_cases AS ' || cases;
    EXECUTE 'CREATE VIEW public.all_events AS ' || events;
END $$;
