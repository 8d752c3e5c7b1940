package dev.readyroom.leaderboard.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.RankedNames;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.stereotype.Component;

/**
 * Puts a board together for somebody: the top, and where they stand themselves. Ranks and
 * the top may be a minute old; who leaves is gone at once on this node. Three statements,
 * and three more once a minute.
 */
@Component
class BoardViews {

	private final InstallationRanks installation;

	private final CohortRanks cohorts;

	private final StandingRows rows;

	private final RankedNames members;

	private final Clock clock;

	BoardViews(InstallationRanks installation, CohortRanks cohorts, StandingRows rows, RankedNames members,
			Clock clock) {
		this.installation = installation;
		this.cohorts = cohorts;
		this.rows = rows;
		this.members = members;
		this.clock = clock;
	}

	BoardView of(CurrentUser reader, Board board) {
		LocalDate today = today(reader);
		return view(reader, board, today, Scope.INSTALLATION, this.installation.of(board, board.begins(today)));
	}

	BoardView of(CurrentUser reader, CohortId cohort, Board board) {
		LocalDate today = today(reader);
		return view(reader, board, today, Scope.of(cohort), this.cohorts.of(cohort, board, board.begins(today)));
	}

	private BoardView view(CurrentUser reader, Board board, LocalDate today, Scope scope, Ranks ranks) {
		LocalDate begins = board.begins(today);
		Standing own = this.rows.find(reader.id()).map(StandingRows.Row::standing).orElse(null);
		OptionalInt score = (own == null) ? OptionalInt.empty() : own.score(board, begins);
		List<Standing> around = new ArrayList<>();
		if (own != null && score.isPresent()) {
			Ranks.Neighbours neighbours = ranks.around(own, score.getAsInt());
			around.addAll(neighbours.above());
			around.add(own);
			around.addAll(neighbours.below());
		}
		Set<UserId> shown = new LinkedHashSet<>(List.of(reader.id()));
		around.forEach((standing) -> shown.add(standing.learner()));
		Map<UserId, String> nearby = this.members.nicknames(scope, shown);
		String nickname = nearby.get(reader.id());
		List<BoardView.Line> nearest = (nickname == null) ? List.of()
				: lines(around, board, begins, today, ranks, nearby, reader);
		return new BoardView(board, begins, lines(ranks.top(), board, begins, today, ranks, ranks.nicknames(), reader),
				nearest, nearest.stream().filter(BoardView.Line::own).findFirst().orElse(null), ranks.total(),
				(own == null) ? Figures.NONE : own.figures(board, today), nickname);
	}

	private static List<BoardView.Line> lines(List<Standing> standings, Board board, LocalDate begins, LocalDate today,
			Ranks ranks, Map<UserId, String> nicknames, CurrentUser reader) {
		List<BoardView.Line> lines = new ArrayList<>();
		for (Standing standing : standings) {
			String nickname = nicknames.get(standing.learner());
			OptionalInt score = standing.score(board, begins);
			if (nickname != null && score.isPresent()) {
				lines.add(new BoardView.Line(ranks.rank(score.getAsInt()), standing.learner(), nickname,
						score.getAsInt(), standing.figures(board, today), standing.learner().equals(reader.id())));
			}
		}
		return lines;
	}

	private LocalDate today(CurrentUser reader) {
		return LocalDate.ofInstant(this.clock.instant(), reader.zone());
	}

}
