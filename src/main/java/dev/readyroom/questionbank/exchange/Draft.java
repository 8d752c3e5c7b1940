package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Unfit;
import dev.readyroom.questionbank.exchange.text.Beside;
import dev.readyroom.questionbank.exchange.xml.Unaccounted;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.Slugs;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * An item while it is being read: gathers what its reader finds, and is whole or refused.
 */
public final class Draft {

	private static final int MOST_PICTURES = 50;

	private final Place place;

	private final Set<String> tags = new LinkedHashSet<>();

	private final List<String> notes = new ArrayList<>();

	private final List<String> lost = new ArrayList<>();

	private String id = "";

	private String topic = "";

	private String stem = "";

	private String explanation = "";

	private Settings settings = Settings.NONE;

	private List<Reference> references = List.of();

	/** What stands beside the texts, by the names that texts use. */
	private Function<String, byte @Nullable []> files = (_) -> null;

	private final Map<String, Attachment> pictures = new LinkedHashMap<>();

	/**
	 * The pictures that were kept or are said to be lost, and files, as the item names
	 * them.
	 */
	private final List<String> asked = new ArrayList<>();

	/** What nobody has said yet, of all that the item says. */
	private Function<Stream<String>, List<String>> unaccounted = (_) -> List.of();

	public Draft(Place place) {
		this.place = place;
	}

	public Draft id(@Nullable String id) {
		this.id = (id != null) ? id.strip() : "";
		return this;
	}

	public Draft topic(@Nullable String topic) {
		this.topic = (topic != null) ? Slugs.of(topic) : "";
		return this;
	}

	public Draft stem(String markdown) {
		this.stem = trimmed(markdown);
		return this;
	}

	/** Something that stands below the text of the question. */
	public Draft below(String markdown) {
		return stem(this.stem + "\n\n" + markdown);
	}

	public Draft explanation(String markdown) {
		this.explanation = trimmed(markdown);
		return this;
	}

	public Draft references(List<Reference> references) {
		this.references = references;
		return this;
	}

	public Draft settings(Settings settings) {
		this.settings = settings.or(this.settings);
		return this;
	}

	public Draft tag(String tag) {
		if (!tag.isBlank()) {
			this.tags.add(tag.strip());
		}
		return this;
	}

	/** Says that something was read as meant. */
	public Draft note(String note) {
		if (!this.notes.contains(note)) {
			this.notes.add(note);
		}
		return this;
	}

	public Draft lost(String what) {
		if (!this.lost.contains(what)) {
			this.lost.add(what);
		}
		return this;
	}

	/**
	 * @param files gives what belongs to a name in a text; null for nothing
	 */
	public Draft files(Function<String, byte @Nullable []> files) {
		this.files = files;
		return this;
	}

	/**
	 * Lists by itself as lost what readers pass over.
	 * @param item all of it, as the file has it
	 * @param machinery whether what stands in an element is for programs
	 */
	public Draft accountFor(XmlNode item, Predicate<XmlNode> machinery) {
		this.unaccounted = (said) -> Unaccounted.in(item, machinery, said);
		return this;
	}

	/**
	 * Says of a file that its text was put where it is named, so that the name is not
	 * lost.
	 */
	public Draft brought(String name) {
		this.asked.add(name);
		return this;
	}

	/** Where texts leave what Markdown has not. */
	public Beside beside() {
		return new Beside() {

			@Override
			public void lost(String what) {
				Draft.this.lost(what);
			}

			@Override
			public Optional<String> picture(String source) {
				return kept(source);
			}

		};
	}

	private Optional<String> kept(String source) {
		this.asked.add(source);
		return source.startsWith("data:") ? picture("in its text", DataUri.bytes(source))
				: picture(source, this.files.apply(source));
	}

	/**
	 * Keeps a picture, or says why not.
	 * @param name what the file calls it
	 * @param bytes null where there are none
	 * @return its address in texts; nothing where it is lost
	 */
	public Optional<String> picture(String name, byte @Nullable [] bytes) {
		this.asked.add(name);
		try {
			if (bytes == null) {
				boolean elsewhere = name.matches("(?i)(https?:)?//.*");
				throw new Unfit(elsewhere ? "it is on another site" : "the file does not bring it");
			}
			if (this.pictures.size() >= MOST_PICTURES) {
				throw new Unfit("there are more than " + MOST_PICTURES + " in one question");
			}
			Attachment picture = Attachment.of(bytes);
			this.pictures.put(picture.name(), picture);
			return Optional.of(picture.address());
		}
		catch (Unfit ex) {
			lost("the picture " + name + ": " + ex.reason());
			return Optional.empty();
		}
	}

	public List<String> losses() {
		return this.lost;
	}

	public Found refuse(String type, String reason) {
		return new Found.Refused(this.place, type, reason);
	}

	/** The whole question, unless its parts make none. */
	public Found done(Body body) {
		String trouble = this.stem.isBlank() ? "The item asks nothing: its text is empty. Write the question."
				: Bodies.trouble(body, this.stem, this.explanation);
		if (trouble != null) {
			return refuse(body.type().slug(), trouble + unkept());
		}
		SourceQuestion question = new SourceQuestion(this.id, false, false, null, this.stem, body, this.explanation,
				null, this.references, Map.of(), List.of(), List.copyOf(this.tags), null, this.settings);
		this.unaccounted.apply(said(question)).forEach(this::lost);
		return new Found.Kept(this.place, question, this.topic, this.notes, this.lost,
				List.copyOf(this.pictures.values()));
	}

	/** Options that are empty or alike may be so by what could not be kept of them. */
	private String unkept() {
		List<String> media = this.lost.stream().filter((it) -> it.matches("(?s)the (picture|audio|video) .*")).toList();
		return media.isEmpty() ? "" : " What cannot be kept of it: " + String.join("; ", media) + ".";
	}

	private Stream<String> said(SourceQuestion question) {
		return Stream
			.of(Questions.texts(question), this.tags.stream(), this.notes.stream(), this.lost.stream(),
					this.asked.stream(), Stream.of(this.id, this.topic, this.place.name(), "true", "false"))
			.flatMap((it) -> it);
	}

	/** As texts are when they are read from files of our own. */
	static String trimmed(String text) {
		return text.replaceAll("\\s+$", "");
	}

}
