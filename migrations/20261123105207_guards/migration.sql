-- What a schema in TypeScript cannot say: the exclusion constraint on rooms, and rows that may never change.
create extension if not exists btree_gist;
--> statement-breakpoint
alter table sessions add constraint sessions__room_clash
  exclude using gist (workshop_id with =, room_id with =, tstzrange(starts_at, ends_at) with &&)
  where (state = 'scheduled' and room_id is not null);
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation', constraint = tg_table_name || '__append_only';
end
$$;
--> statement-breakpoint
create trigger scans__append_only before update or delete on scans for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_log__append_only before update or delete on audit_log for each row execute function refuse_change();
--> statement-breakpoint
create trigger participant_states__append_only before update on participant_states for each row execute function refuse_change();
--> statement-breakpoint
create trigger agenda_releases__kept before delete on agenda_releases for each row execute function refuse_change();
--> statement-breakpoint
-- once its document is made, nothing of it changes any more
create trigger agenda_releases__append_only before update on agenda_releases for each row
  when (old.pdf is not null) execute function refuse_change();
--> statement-breakpoint
create trigger scans__whole before truncate on scans for each statement execute function refuse_change();
--> statement-breakpoint
create trigger audit_log__whole before truncate on audit_log for each statement execute function refuse_change();
--> statement-breakpoint
create trigger participant_states__whole before truncate on participant_states for each statement execute function refuse_change();
--> statement-breakpoint
create trigger agenda_releases__whole before truncate on agenda_releases for each statement execute function refuse_change();
--> statement-breakpoint
-- A release never changes; only its document is added, once, by the job that makes it.
create function refuse_release_change() returns trigger language plpgsql as $$
begin
  if (new.workshop_id, new.number, new.note, new.released_at, new.released_by, new.agenda, new.changes)
    is distinct from (old.workshop_id, old.number, old.note, old.released_at, old.released_by, old.agenda, old.changes) then
    raise exception 'a release of the agenda never changes' using errcode = 'restrict_violation', constraint = 'agenda_releases__immutable';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger agenda_releases__immutable before update on agenda_releases for each row execute function refuse_release_change();
