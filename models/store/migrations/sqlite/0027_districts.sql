-- +goose Up

-- What came by a district's own account is counted by the district too in which it lies now: its cells "w:" end in ":" and a district. All complaints
-- are counted anew, as in 0026.
UPDATE rollup_marks SET filled = 0, version = version + 1 WHERE id = 1;
DELETE FROM rollup_complaints;
UPDATE rollup_now SET open = 0, unanswered = 0, overdue = 0, oldest = NULL
    WHERE open <> 0 OR unanswered <> 0 OR overdue <> 0 OR oldest IS NOT NULL;
UPDATE rollup_days SET received = 0, resolved = 0, by_code = 0, confirmed = 0, unconfirmed = 0, disputed = 0, dismissed = 0,
    on_time = 0, good = 0, fair = 0, poor = 0, aside = 0, responses = ''
    WHERE received <> 0 OR resolved <> 0 OR by_code <> 0 OR confirmed <> 0 OR unconfirmed <> 0 OR disputed <> 0 OR dismissed <> 0
    OR on_time <> 0 OR good <> 0 OR fair <> 0 OR poor <> 0 OR aside <> 0 OR responses <> '';
