-- A list that was given out stays as it was: rows may be removed, when a person is erased, and never altered.
create trigger participant_lists__append_only before update on participant_lists for each row execute function refuse_change();
--> statement-breakpoint
create trigger participant_list_entries__append_only before update on participant_list_entries for each row execute function refuse_change();
