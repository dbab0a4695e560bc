-- SPDX-FileCopyrightText: 2026 The Bespeak authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Prepares one branch's empty database: its tables will stand in a schema of the branch's name, so
-- that a head office can hold the logs of several branches side by side. Run once by its owner,
-- before the store is opened for the first time:
--     psql -d bespeak_berlin -v branch=berlin -f packaging/postgres/branch.sql
CREATE SCHEMA :"branch";
SELECT format('ALTER DATABASE %I SET search_path = %I', current_database(), :'branch') \gexec
