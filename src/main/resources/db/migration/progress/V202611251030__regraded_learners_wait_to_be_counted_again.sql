-- Whose marks a regrade changed after they were counted. The rows are written with the marks and deleted with the new counts, so none is
-- lost, and whoever corrects a question need not wait until thousands of learners are counted again.
create table practice_recount (
  learner uuid primary key
);
