-- Addresses are kept for as long as they are needed: whoever accepted is a member.
delete from cohort_invitation where accepted_at is not null;
alter table cohort_invitation drop column accepted_at;
-- Nobody looks for an address without its cohort.
drop index cohort_invitation_email;
