package dev.readyroom.web;

/**
 * One page of a long list, as {@code web/page :: links} shows it.
 *
 * @param number from 1
 * @param size rows on a page
 * @param total rows altogether
 */
public record Paging(int number, int size, long total) {

	/** The page asked for, or the nearest there is. */
	public static Paging of(int asked, int size, long total) {
		long pages = Math.max(1, (total + size - 1) / size);
		return new Paging((int) Math.clamp((long) asked, 1, pages), size, total);
	}

	public int pages() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public long offset() {
		return (this.number - 1L) * this.size;
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < pages();
	}

}
