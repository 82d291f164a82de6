ALTER TABLE "sign_ins" ADD COLUMN "refreshed_at" timestamp(3) with time zone;
--> statement-breakpoint
UPDATE "sign_ins" SET "refreshed_at" = "created_at";
--> statement-breakpoint
ALTER TABLE "sign_ins" ALTER COLUMN "refreshed_at" SET NOT NULL;
