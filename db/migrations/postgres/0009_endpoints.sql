ALTER TABLE "push_endpoints" ADD COLUMN "session_id" text;--> statement-breakpoint
CREATE INDEX "messages_outbox" ON "messages" USING btree ("outbox_id");