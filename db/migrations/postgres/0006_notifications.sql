CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"outbox_id" text NOT NULL,
	"channel" text NOT NULL,
	"target" text NOT NULL,
	"origin" text NOT NULL,
	"locale" text NOT NULL,
	"state" text NOT NULL,
	"rank" integer NOT NULL,
	"attempts" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"useful_until" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"shown_at" timestamp (3) with time zone,
	"detail" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"subscriber_id" text NOT NULL,
	"topic" text NOT NULL,
	"district" text NOT NULL,
	CONSTRAINT "interests_subscriber_id_topic_district_pk" PRIMARY KEY("subscriber_id","topic","district")
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"resident_id" text NOT NULL,
	"outbox_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"params" json NOT NULL,
	"audience" json NOT NULL,
	"channels" text NOT NULL,
	"urgent" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"useful_until" timestamp (3) with time zone NOT NULL,
	"reached" text NOT NULL,
	"spread_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "push_endpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"subscriber_id" text NOT NULL,
	"url" text NOT NULL,
	"origin" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "push_keys" (
	"id" integer PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscribers" (
	"id" text PRIMARY KEY NOT NULL,
	"resident_id" text,
	"key_hash" text,
	"locale" text NOT NULL,
	"by_email" boolean NOT NULL,
	"quiet_from" text NOT NULL,
	"quiet_until" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_place" ON "deliveries" USING btree ("outbox_id","channel","target");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("state","origin","rank","due_at");--> statement-breakpoint
CREATE INDEX "deliveries_target" ON "deliveries" USING btree ("target","state");--> statement-breakpoint
CREATE INDEX "deliveries_useful" ON "deliveries" USING btree ("useful_until");--> statement-breakpoint
CREATE INDEX "interests_topic" ON "interests" USING btree ("topic","district","subscriber_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_told" ON "messages" USING btree ("resident_id","outbox_id");--> statement-breakpoint
CREATE INDEX "messages_resident" ON "messages" USING btree ("resident_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_spread" ON "outbox" USING btree ("spread_at","at");--> statement-breakpoint
CREATE UNIQUE INDEX "push_endpoints_url" ON "push_endpoints" USING btree ("url");--> statement-breakpoint
CREATE INDEX "push_endpoints_subscriber" ON "push_endpoints" USING btree ("subscriber_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscribers_resident" ON "subscribers" USING btree ("resident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subscribers_key" ON "subscribers" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "subscribers_changed" ON "subscribers" USING btree ("changed_at");