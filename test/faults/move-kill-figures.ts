/** What interruptions of moves came to. */
export interface MoveKillFigures {
  interruptions: number;
  byKill: number;
  byCtrlC: number;
  /** The signal alone, and the terminal itself taken away. */
  byHangUp: number;
  byClosedWindow: number;
  /** Moves that were begun, and how many were made. */
  moves: number;
  made: number;
  /** Starts that went on where the one before had stopped. */
  carriedOn: number;
  /** Records that were neither as before nor as the move leaves them. */
  torn: number;
  /** Answers after which the next question came, and how many of them were not kept. */
  acknowledged: number;
  lost: number;
  /** Interruptions while text was being typed. */
  whileTyping: number;
  /** Interruptions after which the words kept were not the beginning of those typed. */
  garbled: number;
  /** The most typing that was lost to one interruption, in milliseconds. */
  mostLost: number;
}

export function noFigures(): MoveKillFigures {
  return {
    interruptions: 0,
    byKill: 0,
    byCtrlC: 0,
    byHangUp: 0,
    byClosedWindow: 0,
    moves: 0,
    made: 0,
    carriedOn: 0,
    torn: 0,
    acknowledged: 0,
    lost: 0,
    whileTyping: 0,
    garbled: 0,
    mostLost: 0,
  };
}
