CREATE TABLE "deletion_days" (
	"day" text PRIMARY KEY NOT NULL,
	"looked_at" timestamp (3) with time zone NOT NULL,
	"counts" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_checklists" (
	"id" text PRIMARY KEY NOT NULL,
	"resident_id" text NOT NULL,
	"address" text NOT NULL,
	"title" text NOT NULL,
	"rows" json NOT NULL,
	"ticked" json NOT NULL,
	"kept_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_codes" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"seal" text NOT NULL,
	"resident_id" text,
	"tries" integer NOT NULL,
	"locale" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_deputies" (
	"id" text PRIMARY KEY NOT NULL,
	"principal_id" text NOT NULL,
	"deputy_id" text,
	"deputy_name" text NOT NULL,
	"principal_name" text NOT NULL,
	"scopes" json NOT NULL,
	"key_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "resident_deputy_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"deputation_id" text NOT NULL,
	"principal_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_lookups" (
	"id" text PRIMARY KEY NOT NULL,
	"resident_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"office" text NOT NULL,
	"purpose" text NOT NULL,
	"note" text NOT NULL,
	"fields" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resident_passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "resident_pins" (
	"resident_id" text NOT NULL,
	"slug" text NOT NULL,
	"pinned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "resident_pins_resident_id_slug_pk" PRIMARY KEY("resident_id","slug")
);
--> statement-breakpoint
CREATE TABLE "resident_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "resident_verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "kana" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "district" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "birth_date" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "household" json;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "aids" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "recovery_seal" text;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "recovery_made_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "warned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "residents" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "resident_checklists_address" ON "resident_checklists" USING btree ("resident_id","address");--> statement-breakpoint
CREATE INDEX "resident_checklists_until" ON "resident_checklists" USING btree ("kept_until");--> statement-breakpoint
CREATE INDEX "resident_codes_expiry" ON "resident_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "resident_codes_resident" ON "resident_codes" USING btree ("resident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resident_deputies_key" ON "resident_deputies" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "resident_deputies_principal" ON "resident_deputies" USING btree ("principal_id");--> statement-breakpoint
CREATE INDEX "resident_deputies_deputy" ON "resident_deputies" USING btree ("deputy_id");--> statement-breakpoint
CREATE INDEX "resident_deputy_acts_principal" ON "resident_deputy_acts" USING btree ("principal_id","at");--> statement-breakpoint
CREATE INDEX "resident_deputy_acts_at" ON "resident_deputy_acts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "resident_lookups_resident" ON "resident_lookups" USING btree ("resident_id","at");--> statement-breakpoint
CREATE INDEX "resident_lookups_at" ON "resident_lookups" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "resident_passkeys_credential" ON "resident_passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "resident_passkeys_user" ON "resident_passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resident_sessions_token" ON "resident_sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "resident_sessions_user" ON "resident_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "resident_sessions_expiry" ON "resident_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "resident_verifications_identifier" ON "resident_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "resident_verifications_expiry" ON "resident_verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "residents_recovery" ON "residents" USING btree ("recovery_seal");--> statement-breakpoint
CREATE INDEX "residents_birth" ON "residents" USING btree ("birth_date");--> statement-breakpoint
CREATE INDEX "residents_seen" ON "residents" USING btree ("seen_at");