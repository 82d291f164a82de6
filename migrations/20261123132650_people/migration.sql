CREATE TYPE "document_kind" AS ENUM('certificate', 'invitation-letter', 'visa-letter');--> statement-breakpoint
CREATE TYPE "task_state" AS ENUM('queued', 'running', 'done', 'failed', 'cancelled');--> statement-breakpoint
CREATE TYPE "registration_state" AS ENUM('closed', 'open');--> statement-breakpoint
ALTER TYPE "outcome_kind" ADD VALUE 'note' BEFORE 'challenge';--> statement-breakpoint
CREATE TABLE "badge_prints" (
	"workshop_id" uuid,
	"id" uuid,
	"layout" text NOT NULL,
	"badges" integer NOT NULL,
	"printed_at" timestamp(3) with time zone NOT NULL,
	"printed_by" uuid NOT NULL,
	CONSTRAINT "badge_prints__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "badge_prints__badges" CHECK ("badges" > 0)
);
--> statement-breakpoint
CREATE TABLE "printed_badges" (
	"workshop_id" uuid,
	"print_id" uuid,
	"participant_id" uuid,
	"badge_token_id" uuid NOT NULL,
	CONSTRAINT "printed_badges__key" PRIMARY KEY("workshop_id","print_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"workshop_id" uuid,
	"id" uuid,
	"participant_id" uuid NOT NULL,
	"token_hash" text NOT NULL CONSTRAINT "calendar_feeds__token_hash" UNIQUE,
	"created_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "calendar_feeds__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"workshop_id" uuid,
	"id" uuid,
	"kind" "document_kind" NOT NULL,
	"participant_id" uuid NOT NULL,
	"code_hash" text NOT NULL CONSTRAINT "issued_documents__code_hash" UNIQUE,
	"facts" jsonb NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"issued_by" uuid,
	"revoked_at" timestamp(3) with time zone,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "issued_documents__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "participant_views" (
	"workshop_id" uuid,
	"id" uuid,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "participant_views__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "participant_views__name" UNIQUE("workshop_id","user_id","name"),
	CONSTRAINT "participant_views__name_filled" CHECK ("name" <> '')
);
--> statement-breakpoint
CREATE TABLE "registration_links" (
	"workshop_id" uuid,
	"id" uuid,
	"participant_id" uuid NOT NULL,
	"token_hash" text NOT NULL CONSTRAINT "registration_links__token_hash" UNIQUE,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"used_at" timestamp(3) with time zone,
	CONSTRAINT "registration_links__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "registration_sign_ins" (
	"workshop_id" uuid,
	"id" uuid,
	"participant_id" uuid NOT NULL,
	"token_hash" text NOT NULL CONSTRAINT "registration_sign_ins__token_hash" UNIQUE,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "registration_sign_ins__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"workshop_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"state" "task_state" DEFAULT 'queued'::"task_state" NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"input" jsonb NOT NULL,
	"input_file" bytea,
	"result" jsonb,
	"result_file" bytea,
	"result_name" text DEFAULT '' NOT NULL,
	"result_type" text DEFAULT '' NOT NULL,
	"problem" jsonb,
	"principal_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"started_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"cancel_requested_at" timestamp(3) with time zone,
	CONSTRAINT "tasks__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "tasks__steps" CHECK ("done" >= 0 and ("total" is null or "done" <= "total"))
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "planned_minutes" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "registration" "registration_state" DEFAULT 'closed'::"registration_state" NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "registration_closes_on" date;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "data_notice" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "data_contact" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "keeps_needs_days" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "keeps_contacts_days" integer DEFAULT 90 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "starts_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "ends_at" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "printed_badges__of" ON "printed_badges" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds__of" ON "calendar_feeds" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "issued_documents__of" ON "issued_documents" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "registration_links__of" ON "registration_links" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "registration_sign_ins__of" ON "registration_sign_ins" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "tasks__of" ON "tasks" ("workshop_id","principal_id","id");--> statement-breakpoint
ALTER TABLE "badge_prints" ADD CONSTRAINT "badge_prints_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "printed_badges" ADD CONSTRAINT "printed_badges__print" FOREIGN KEY ("workshop_id","print_id") REFERENCES "badge_prints"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "printed_badges" ADD CONSTRAINT "printed_badges__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "printed_badges" ADD CONSTRAINT "printed_badges__token" FOREIGN KEY ("workshop_id","badge_token_id") REFERENCES "badge_tokens"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participant_views" ADD CONSTRAINT "participant_views_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "participant_views" ADD CONSTRAINT "participant_views_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "registration_links" ADD CONSTRAINT "registration_links_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "registration_links" ADD CONSTRAINT "registration_links__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "registration_sign_ins" ADD CONSTRAINT "registration_sign_ins_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "registration_sign_ins" ADD CONSTRAINT "registration_sign_ins__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions__both_times" CHECK (("starts_at" is null) = ("ends_at" is null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions__planned_minutes" CHECK ("planned_minutes" between 1 and 1440);--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops__keeps" CHECK ("keeps_needs_days" between 0 and 3650 and "keeps_contacts_days" between 0 and 3650);