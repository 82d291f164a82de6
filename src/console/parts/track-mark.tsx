/** A track by its name, and its colour beside it. */
import styles from './track-mark.module.css'

/** The name says which it is; the colour only helps to find it again. */
export const TrackMark = ({ name, colour }: { name: string; colour: string | undefined }) => (
  <span className={styles.track}>
    <span className={styles.swatch} style={{ backgroundColor: colour }} aria-hidden />
    <bdi>{name}</bdi>
  </span>
)
