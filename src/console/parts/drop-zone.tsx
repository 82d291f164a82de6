/** Where a file may be dropped. The button within does the same for who does not drag. */
import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './drop-zone.module.css'

type Given = { className: string | undefined; onFile: (file: File | undefined) => void; children: ReactNode }

export const DropZone = ({ className = '', onFile, children }: Given) => {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut
    <div
      className={`${classes.zone} ${className}`}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
