package dev.readyroom.questionbank.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** The tables and documents of Anki's schema 11. */
final class AnkiSchema {

	static final long MODEL = 1_763_900_000_001L;

	static final long FIRST_DECK = 1_763_900_000_100L;

	static final long FIRST_NOTE = 1_763_900_100_000L;

	static final List<String> TABLES = List.of("""
			create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
			ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
			models text not null, decks text not null, dconf text not null, tags text not null)""", """
			create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
			usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
			flags integer not null, data text not null)""",
			"""
					create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
					mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
					ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
					left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)""",
			"""
					create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
					ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
					type integer not null)""",
			"create table graves (usn integer not null, oid integer not null, type integer not null)",
			"create index ix_notes_usn on notes (usn)", "create index ix_cards_usn on cards (usn)",
			"create index ix_cards_nid on cards (nid)", "create index ix_cards_sched on cards (did, queue, due)",
			"create index ix_revlog_usn on revlog (usn)", "create index ix_revlog_cid on revlog (cid)",
			"create index ix_notes_csum on notes (csum)");

	static final String COLLECTION = """
			insert into col values (1, ?, ?, ?, 11, 0, 0, 0, '{"nextPos":1,"curDeck":1,"activeDecks":[1],"sortType":"noteFld",
			"sortBackwards":false,"addToCur":true,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,
			"newSpread":0,"curModel":"1763900000001"}', ?, ?,
			'{"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,
			"new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20,"separate":true},
			"rev":{"bury":true,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,"perDay":200},
			"lapse":{"delays":[10],"leechAction":0,"leechFails":8,"minInt":1,"mult":0}}}', '{}')""";

	static final String NOTE = "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')";

	static final String CARD = "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private AnkiSchema() {
	}

	static String models(List<String> names, long seconds) {
		List<Map<String, Object>> fields = new ArrayList<>();
		for (String name : names) {
			fields.add(Map.of("name", name, "ord", fields.size(), "sticky", false, "rtl", false, "font", "Arial",
					"size", 20, "media", List.of()));
		}
		Map<String, Object> template = new LinkedHashMap<>();
		template.put("name", "Question");
		template.put("ord", 0);
		template.put("qfmt", "{{question}}\n{{shown}}");
		template.put("afmt", "{{FrontSide}}\n<hr id=answer>\n{{back}}");
		template.put("bqfmt", "");
		template.put("bafmt", "");
		template.put("did", null);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("id", MODEL);
		model.put("name", "Readyroom question");
		model.put("type", 0);
		model.put("mod", seconds);
		model.put("usn", -1);
		model.put("sortf", 0);
		model.put("did", 1);
		model.put("tmpls", List.of(template));
		model.put("flds", fields);
		model.put("css", ".card { font-family: sans-serif; font-size: 18px; text-align: left; }");
		model.put("latexPre", "\\documentclass{article}\n\\begin{document}\n");
		model.put("latexPost", "\\end{document}");
		model.put("tags", List.of());
		model.put("vers", List.of());
		model.put("req", List.of(List.of(0, "any", List.of(0, 1))));
		return JSON.writeValueAsString(Map.of(String.valueOf(MODEL), model));
	}

	static String decks(Map<String, Long> topics, long seconds) {
		Map<String, Object> decks = new LinkedHashMap<>();
		decks.put("1", deck(1, "Default", seconds));
		topics.forEach((topic, id) -> decks.put(String.valueOf(id), deck(id, "Readyroom::" + topic, seconds)));
		return JSON.writeValueAsString(decks);
	}

	private static Map<String, Object> deck(long id, String name, long seconds) {
		Map<String, Object> deck = new LinkedHashMap<>();
		deck.put("id", id);
		deck.put("name", name);
		deck.put("mod", seconds);
		deck.put("usn", -1);
		for (String today : List.of("lrnToday", "revToday", "newToday", "timeToday")) {
			deck.put(today, List.of(0, 0));
		}
		deck.put("collapsed", false);
		deck.put("desc", "");
		deck.put("dyn", 0);
		deck.put("conf", 1);
		deck.put("extendNew", 0);
		deck.put("extendRev", 0);
		return deck;
	}

	/**
	 * The first eight hexadecimal digits of the SHA-1 of the first field, as Anki wants
	 * it.
	 */
	static long checksum(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
			return (digest[0] & 0xFFL) << 24 | (digest[1] & 0xFFL) << 16 | (digest[2] & 0xFFL) << 8
					| (digest[3] & 0xFFL);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
