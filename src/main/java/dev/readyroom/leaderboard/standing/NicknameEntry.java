package dev.readyroom.leaderboard.standing;

import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.Nickname;
import dev.readyroom.leaderboard.membership.NicknameForm;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Takes a nickname that somebody asks for, or says what is wrong with it. */
@Component
class NicknameEntry {

	private final Ranking ranking;

	NicknameEntry(Ranking ranking) {
		this.ranking = ranking;
	}

	/** False, with problems, where the nickname cannot be had. */
	boolean tried(Scope scope, UserId account, NicknameForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return false;
		}
		Nickname nickname = new Nickname(form.nickname());
		if (!nickname.fits()) {
			problems.rejectValue("nickname", "leaderboard.form.unfit");
			return false;
		}
		try {
			this.ranking.join(scope, account, nickname);
			return true;
		}
		catch (DuplicateKeyException ex) {
			problems.rejectValue("nickname", "leaderboard.form.taken");
			return false;
		}
	}

	static NicknameForm form(BoardView view) {
		return new NicknameForm((view.nickname() != null) ? view.nickname() : "");
	}

}
