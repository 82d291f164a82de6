-- A session without times takes no room: an empty range would be all of time.
alter table sessions drop constraint sessions__room_clash;
--> statement-breakpoint
alter table sessions add constraint sessions__room_clash
  exclude using gist (workshop_id with =, room_id with =, tstzrange(starts_at, ends_at) with &&)
  where (state = 'scheduled' and room_id is not null and starts_at is not null);
