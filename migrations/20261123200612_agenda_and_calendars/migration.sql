CREATE TYPE "feed_purpose" AS ENUM('own', 'agenda');--> statement-breakpoint
CREATE TYPE "invitation_answer" AS ENUM('needs-action', 'accepted', 'tentative', 'declined');--> statement-breakpoint
CREATE TYPE "invitation_method" AS ENUM('request', 'cancel');--> statement-breakpoint
CREATE TYPE "mailing_state" AS ENUM('review', 'approved', 'discarded', 'superseded');--> statement-breakpoint
CREATE TYPE "message_kind" AS ENUM('invitation', 'update', 'cancellation', 'withdrawal', 'notice');--> statement-breakpoint
CREATE TYPE "message_state" AS ENUM('proposed', 'left-out', 'queued', 'sent', 'failed');--> statement-breakpoint
CREATE TYPE "material_visibility" AS ENUM('public', 'participants', 'secretariat');--> statement-breakpoint
CREATE TABLE "release_parts" (
	"workshop_id" uuid,
	"number" integer,
	"session_id" uuid,
	"participant_id" uuid,
	"part" text,
	CONSTRAINT "release_parts__key" PRIMARY KEY("workshop_id","number","session_id","participant_id","part")
);
--> statement-breakpoint
CREATE TABLE "session_places" (
	"workshop_id" uuid,
	"session_id" uuid,
	"participant_id" uuid,
	"by_hand" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "session_places__key" PRIMARY KEY("workshop_id","session_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "tracks" (
	"workshop_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"colour" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "tracks__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "tracks__name" UNIQUE("workshop_id","name"),
	CONSTRAINT "tracks__colour_form" CHECK ("colour" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "breakout_wishes" (
	"workshop_id" uuid,
	"participant_id" uuid,
	"session_id" uuid,
	"rank" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "breakout_wishes__key" PRIMARY KEY("workshop_id","participant_id","session_id"),
	CONSTRAINT "breakout_wishes__rank" CHECK ("rank" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "agency_feeds" (
	"id" uuid PRIMARY KEY,
	"agency_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL CONSTRAINT "agency_feeds__token_hash" UNIQUE,
	"with_sessions" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitation_replies" (
	"workshop_id" uuid,
	"id" uuid,
	"session_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"answer" "invitation_answer" NOT NULL,
	"sequence" integer NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"message_hash" text NOT NULL,
	"is_verified" boolean NOT NULL,
	"is_applied" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "invitation_replies__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "invitation_replies__once" UNIQUE("workshop_id","message_hash")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"workshop_id" uuid,
	"session_id" uuid,
	"participant_id" uuid,
	"method" "invitation_method" NOT NULL,
	"sequence" integer NOT NULL,
	"release" integer NOT NULL,
	"email" text NOT NULL,
	"told" jsonb NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"answer" "invitation_answer" DEFAULT 'needs-action'::"invitation_answer" NOT NULL,
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "invitations__key" PRIMARY KEY("workshop_id","session_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "mailing_messages" (
	"workshop_id" uuid,
	"id" uuid,
	"release" integer NOT NULL,
	"participant_id" uuid NOT NULL,
	"session_id" uuid,
	"kind" "message_kind" NOT NULL,
	"state" "message_state" NOT NULL,
	"sequence" integer,
	"failure" text DEFAULT '' NOT NULL,
	"sent_at" timestamp(3) with time zone,
	CONSTRAINT "mailing_messages__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "mailing_messages__once" UNIQUE NULLS NOT DISTINCT("workshop_id","release","participant_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "mailings" (
	"workshop_id" uuid,
	"release" integer,
	"state" "mailing_state" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decided_by" uuid,
	CONSTRAINT "mailings__key" PRIMARY KEY("workshop_id","release")
);
--> statement-breakpoint
CREATE TABLE "material_pieces" (
	"workshop_id" uuid,
	"material_id" uuid,
	"number" integer,
	"position" integer,
	"bytes" bytea NOT NULL,
	CONSTRAINT "material_pieces__key" PRIMARY KEY("workshop_id","material_id","number","position")
);
--> statement-breakpoint
CREATE TABLE "material_versions" (
	"workshop_id" uuid,
	"material_id" uuid,
	"number" integer,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid,
	"uploaded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "material_versions__key" PRIMARY KEY("workshop_id","material_id","number"),
	CONSTRAINT "material_versions__number" CHECK ("number" > 0 and "size" > 0)
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"workshop_id" uuid,
	"id" uuid,
	"session_id" uuid NOT NULL,
	"title" text NOT NULL,
	"visibility" "material_visibility" NOT NULL,
	"language" text,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "materials__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "materials__title_filled" CHECK ("title" <> '')
);
--> statement-breakpoint
ALTER TABLE "session_roles" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "objectives" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "track_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "capacity" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "online_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "online_is_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "interpretation" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD COLUMN "purpose" "feed_purpose" DEFAULT 'own'::"feed_purpose" NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "venue_opens_at" text;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "venue_closes_at" text;--> statement-breakpoint
CREATE INDEX "release_parts__of" ON "release_parts" ("workshop_id","participant_id","number");--> statement-breakpoint
CREATE INDEX "session_places__of" ON "session_places" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "breakout_wishes__of_session" ON "breakout_wishes" ("workshop_id","session_id");--> statement-breakpoint
CREATE INDEX "agency_feeds__of" ON "agency_feeds" ("user_id","agency_id");--> statement-breakpoint
CREATE INDEX "invitation_replies__of" ON "invitation_replies" ("workshop_id","session_id");--> statement-breakpoint
CREATE INDEX "invitations__of" ON "invitations" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "mailing_messages__of" ON "mailing_messages" ("workshop_id","release","state");--> statement-breakpoint
CREATE INDEX "materials__of_session" ON "materials" ("workshop_id","session_id","position");--> statement-breakpoint
ALTER TABLE "release_parts" ADD CONSTRAINT "release_parts__release" FOREIGN KEY ("workshop_id","number") REFERENCES "agenda_releases"("workshop_id","number") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "release_parts" ADD CONSTRAINT "release_parts__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session_places" ADD CONSTRAINT "session_places__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session_places" ADD CONSTRAINT "session_places__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session_roles" ADD CONSTRAINT "session_roles__agency" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions__track" FOREIGN KEY ("workshop_id","track_id") REFERENCES "tracks"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "tracks" ADD CONSTRAINT "tracks_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "breakout_wishes" ADD CONSTRAINT "breakout_wishes__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "breakout_wishes" ADD CONSTRAINT "breakout_wishes__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "agency_feeds" ADD CONSTRAINT "agency_feeds__agency" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "agency_feeds" ADD CONSTRAINT "agency_feeds__user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "invitation_replies" ADD CONSTRAINT "invitation_replies__invitation" FOREIGN KEY ("workshop_id","session_id","participant_id") REFERENCES "invitations"("workshop_id","session_id","participant_id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "mailing_messages" ADD CONSTRAINT "mailing_messages__mailing" FOREIGN KEY ("workshop_id","release") REFERENCES "mailings"("workshop_id","release") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "mailing_messages" ADD CONSTRAINT "mailing_messages__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings__release" FOREIGN KEY ("workshop_id","release") REFERENCES "agenda_releases"("workshop_id","number") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "material_pieces" ADD CONSTRAINT "material_pieces__version" FOREIGN KEY ("workshop_id","material_id","number") REFERENCES "material_versions"("workshop_id","material_id","number") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "material_versions" ADD CONSTRAINT "material_versions__material" FOREIGN KEY ("workshop_id","material_id") REFERENCES "materials"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions__capacity" CHECK ("capacity" > 0);--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops__venue_hours" CHECK ("venue_opens_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "venue_closes_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "venue_opens_at" < "venue_closes_at");